package io.restock.ml.evaluation.board;

import io.restock.ml.evaluation.contest.Protocol;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** Draws a leader board: the pinball loss of every forecaster with its interval, best first. */
public final class BoardChart {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 520;
    private static final int ALL_LABELS = 100;

    private BoardChart() {}

    public static void draw(LeaderBoard board, Protocol protocol, Path folder) throws IOException {
        var judged = board.test().isEmpty() ? board.validation() : board.test();
        for (var scope : protocol.scopes().entrySet()) {
            var chart = chart("%s, %s".formatted(protocol.title(), scope.getKey()));
            var losses = board.judgements(judged, scope.getValue()).entrySet().stream()
                    .map(entry -> Map.entry(
                            entry.getKey(), entry.getValue().periodLoss().ratio()))
                    .toList();
            chart.addSeries(
                    "A, 90 % of the draws of items",
                    losses.stream().map(Map.Entry::getKey).toList(),
                    losses.stream().map(entry -> entry.getValue().value()).toList(),
                    losses.stream()
                            .map(entry -> (entry.getValue().highest()
                                            - entry.getValue().lowest())
                                    / 2)
                            .toList());
            var name = "%s-%s.png".formatted(protocol.name(), scope.getKey().replace(' ', '-'));
            ImageIO.write(
                    BitmapEncoder.getBufferedImage(chart),
                    "png",
                    folder.resolve(name).toFile());
        }
    }

    private static CategoryChart chart(String title) {
        var chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle("pinball loss over units, twice")
                .build();
        chart.getStyler().setXAxisLabelRotation(60);
        chart.getStyler().setXAxisMaxLabelCount(ALL_LABELS);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLegendVisible(false);
        return chart;
    }
}
