package io.restock.ml.forecast.training;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.forecast.NegativeBinomialForecaster;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.onnx.DemandMetadata;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import io.restock.ml.panel.order.OrderBook;
import io.restock.ml.panel.order.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trains the model that is shipped, on Online Retail: reads orders and returns, trains, checks what it has written
 * against the trainer, and prints how that does on the test days, which nothing before has looked at. Arguments: orders,
 * returns, model file, seed.
 */
public final class TrainDemandModel {

    private static final String NAME = "lstm-online-retail-1";
    private static final int JUDGED_DAYS = 14;
    private static final int WEEK = 7;
    private static final int FIRST_WINDOW = 35;
    private static final int VALIDATION_STEP = 3;

    private final Split split = Split.ONLINE_RETAIL;
    private final TrainingPlan plan;
    private final DemandPanel panel;

    private TrainDemandModel(TrainingPlan plan, DemandPanel panel) {
        this.plan = plan;
        this.panel = panel;
    }

    public static void main(String[] args) throws IOException {
        var panel = Split.ONLINE_RETAIL.panel(
                OrderBook.read(Path.of(args[0]), Optional.of(Path.of(args[1])), Split.ONLINE_RETAIL.end()));
        var model = new TrainDemandModel(TrainingPlan.standard(Integer.parseInt(args[3])), panel).train();
        var file = Path.of(args[2]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, model);
        say("wrote %s, %d bytes".formatted(file, model.length));
    }

    private byte[] train() {
        try (var trainer = new DemandTrainer(plan)) {
            var training = training();
            say("%d items, %d training windows, %d validation windows, %d parameters"
                    .formatted(
                            panel.size(),
                            training.lessons().size(),
                            training.validation().size(),
                            trainer.size()));
            training.run(trainer);
            var file = trainer.toOnnx(metadata());
            try (var written = OnnxForecaster.load(file)) {
                checkParity(trainer, written);
                compare("validation", written, validation());
                compare("test", written, test());
            }
            return file;
        }
    }

    private DemandTraining training() {
        var lessons = panel.windows(
                panel.firstDay().plusDays(FIRST_WINDOW), split.validation().minusDays(JUDGED_DAYS - 1), 1);
        return new DemandTraining(
                panel, lessons, split.validation(), validationWindows(), split.test(), epoch -> say(epoch.inWords()));
    }

    private List<Window> validationWindows() {
        return panel.windows(split.validation(), split.test().minusDays(JUDGED_DAYS - 1), VALIDATION_STEP);
    }

    private Map<String, String> metadata() {
        var metadata = DemandMetadata.of(NAME, plan.levels());
        metadata.put("training_data", "Online Retail (Chen, Sain, Guo 2012, doi:10.1057/dbm.2012.17, CC BY 4.0)");
        metadata.put("training_days", "before " + split.validation());
        metadata.put("items", Integer.toString(panel.size()));
        metadata.put("horizon", Integer.toString(plan.horizon()));
        metadata.put("seed", Integer.toString(plan.seed()));
        return metadata;
    }

    private void checkParity(DemandTrainer trainer, OnnxForecaster written) {
        var windows = panel.windows(split.test(), split.test().plusDays(1), 1);
        var batch = new TrainingBatch(panel, windows, plan, split.test());
        var served = written.forecast(windows.stream()
                .map(window -> panel.history(window, plan.horizon()))
                .toList());
        var gap = Parity.gap(trainer.answer(batch), served);
        say("parity with the trainer over %d items: %.1e of scale".formatted(windows.size(), gap));
        if (gap > Parity.TOLERANCE) {
            throw new IllegalStateException("the written model is not the trained one");
        }
    }

    private Backtest validation() {
        return new Backtest(panel, validationWindows(), JUDGED_DAYS);
    }

    private Backtest test() {
        var windows = panel.windows(split.test(), split.end().minusDays(JUDGED_DAYS - 1), WEEK);
        return new Backtest(panel, windows, JUDGED_DAYS);
    }

    private void compare(String days, OnnxForecaster written, Backtest backtest) {
        var levels = plan.levels();
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
