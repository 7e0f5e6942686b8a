package io.restock.ml.evaluation.training.kept;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.evaluation.contest.Contestant;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.training.checkpoint.Checkpoints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A contestant that is not asked again what it has answered before. */
public record KeptAnswers(Contestant contestant, Checkpoints kept) implements Contestant {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<DemandForecast>> ANSWERS = new TypeReference<>() {};

    @Override
    public String id() {
        return contestant.id();
    }

    @Override
    public List<DemandForecast> forecast(Backtest windows, LocalDate day) {
        var key = "%s %s".formatted(day, id());
        return kept.find(key).map(KeptAnswers::read).orElseGet(() -> {
            var answers = contestant.forecast(windows, day);
            kept.keep(key, write(answers));
            return answers;
        });
    }

    private static byte[] write(List<DemandForecast> answers) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(answers));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static List<DemandForecast> read(byte[] bytes) {
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(packed, ANSWERS);
        } catch (IOException broken) {
            throw new UncheckedIOException("kept answers cannot be read", broken);
        }
    }
}
