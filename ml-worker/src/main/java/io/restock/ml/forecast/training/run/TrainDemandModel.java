package io.restock.ml.forecast.training.run;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.forecast.NegativeBinomialForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.forecast.training.checkpoint.FolderCheckpoints;
import io.restock.ml.forecast.training.network.layer.Architecture;
import io.restock.ml.onnx.Storage;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import io.restock.ml.panel.order.OrderBook;
import io.restock.ml.panel.order.Split;
import io.restock.platform.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Trains the model that is shipped, on Online Retail: reads orders and returns, trains, checks what it has written
 * against the trainer, and prints how that does on the test days, which nothing before has looked at. Stopped and started
 * again, it goes on after the last epoch or booster that was finished. Arguments: orders, returns, model file, folder for checkpoints,
 * architecture, seed, seeds, epochs, search budget, storage, trees.
 */
public final class TrainDemandModel {

    private static final int JUDGED_DAYS = 14;
    private static final int WEEK = 7;
    private static final int FIRST_WINDOW = 35;
    private static final int VALIDATION_STEP = 3;

    private final Split split = Split.ONLINE_RETAIL;
    private final TrainingOptions options;
    private final DemandPanel panel;

    private TrainDemandModel(TrainingOptions options, DemandPanel panel) {
        this.options = options;
        this.panel = panel;
    }

    public static void main(String[] args) throws IOException {
        var options = options(args);
        if (!options.faults().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", options.faults()));
        }
        var orders = Path.of(args[0]);
        var returns = Path.of(args[1]);
        var panel = Split.ONLINE_RETAIL.panel(OrderBook.read(orders, Optional.of(returns), Split.ONLINE_RETAIL.end()));
        var checkpoints = new FolderCheckpoints(Path.of(args[3]).resolve(digest(orders, returns)));
        var model = new TrainDemandModel(options, panel).train(checkpoints);
        var file = Path.of(args[2]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, model);
        checkpoints.forget();
        say("wrote %s, %d bytes".formatted(file, model.length));
    }

    private static TrainingOptions options(String... args) {
        return new TrainingOptions(
                Architecture.valueOf(args[4].toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(args[5]),
                Integer.parseInt(args[6]),
                Integer.parseInt(args[7]),
                Integer.parseInt(args[8]),
                Storage.valueOf(args[9].toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(args[10]));
    }

    /** What was learnt from other data is of no use. */
    private static String digest(Path orders, Path returns) throws IOException {
        var both = Sha256.hex(Files.readAllBytes(orders)) + Sha256.hex(Files.readAllBytes(returns));
        return Sha256.hex(both.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] train(FolderCheckpoints checkpoints) {
        var training = training();
        say("%d items, %d training windows, %d validation windows"
                .formatted(
                        panel.size(),
                        training.lessons().size(),
                        training.validation().size()));
        var trained = new ModelTraining(options, options.plan(), training, checkpoints, step -> say(step.inWords()))
                .run(metadata());
        say("parity with the trainer: %.1e of scale".formatted(trained.gap()));
        if (!trained.note().isEmpty()) {
            say(trained.note());
        }
        try (var written = OnnxForecaster.load(trained.file())) {
            compare("validation", written, validation());
            compare("test", written, test());
        }
        return trained.file();
    }

    private DemandTraining training() {
        var lessons = panel.windows(
                panel.firstDay().plusDays(FIRST_WINDOW), split.validation().minusDays(JUDGED_DAYS - 1), 1);
        return new DemandTraining(panel, lessons, split.validation(), validationWindows(), split.test(), _ -> {});
    }

    private List<Window> validationWindows() {
        return panel.windows(split.validation(), split.test().minusDays(JUDGED_DAYS - 1), VALIDATION_STEP);
    }

    private Map<String, String> metadata() {
        var plan = options.plan();
        var metadata = DemandMetadata.of("%s-online-retail-2".formatted(options.kind()), plan.levels());
        metadata.put("training_data", "Online Retail (Chen, Sain, Guo 2012, doi:10.1057/dbm.2012.17, CC BY 4.0)");
        metadata.put("training_days", "before " + split.validation());
        metadata.put("items", Integer.toString(panel.size()));
        metadata.put("horizon", Integer.toString(plan.horizon()));
        metadata.put("seed", Integer.toString(options.seed()));
        return metadata;
    }

    private Backtest validation() {
        return new Backtest(panel, validationWindows(), JUDGED_DAYS);
    }

    private Backtest test() {
        var windows = panel.windows(split.test(), split.end().minusDays(JUDGED_DAYS - 1), WEEK);
        return new Backtest(panel, windows, JUDGED_DAYS);
    }

    private void compare(String days, OnnxForecaster written, Backtest backtest) {
        var levels = QuantileLevels.STANDARD;
        say("%s, %d windows of %d days".formatted(days, backtest.windows().size(), JUDGED_DAYS));
        for (var forecaster :
                List.of(written, new NegativeBinomialForecaster(levels), new SeasonalNaiveForecaster(levels))) {
            say("  %-22s %s".formatted(forecaster.model().id(), backtest.score(forecaster)));
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
