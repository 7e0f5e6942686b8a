package io.restock.ml.demand.training.kept;

import io.restock.ml.demand.training.kept.TrainingRun.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps trainings in the database of the events. All methods block. */
@Component
public class TrainingRuns {

    /** Longer than an epoch takes, or a booster: who has not been heard of for so long is taken to be gone. */
    private static final Duration HELD_FOR = Duration.ofMinutes(10);

    private static final int SHOWN_AT_MOST = 100;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    public TrainingRuns(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Once: what is there already under the same id stays. Answers what is there then. */
    public TrainingRun ask(TrainingRun run) {
        var known = find(run.id());
        if (known.isPresent()) {
            return known.get();
        }
        try {
            database.sql("INSERT INTO TrainingRun (id, state, content, createdAt, holder, heldUntil, dataPosition)"
                            + " VALUES (?, ?, ?, ?, '', ?, 0)")
                    .params(
                            run.id(),
                            run.state().name(),
                            json.writeValueAsString(run),
                            at(run.createdAt()),
                            at(Instant.EPOCH))
                    .update();
            return run;
        } catch (DuplicateKeyException askedMeanwhile) {
            return find(run.id()).orElseThrow(() -> askedMeanwhile);
        }
    }

    public Optional<TrainingRun> find(String id) {
        return database.sql("SELECT state, content FROM TrainingRun WHERE id = ?")
                .param(id)
                .query((row, _) -> run(row))
                .optional();
    }

    /** The newest first. */
    public List<TrainingRun> all() {
        return database.sql("SELECT state, content FROM TrainingRun ORDER BY createdAt DESC, id")
                .withMaxRows(SHOWN_AT_MOST)
                .query((row, _) -> run(row))
                .list();
    }

    /**
     * The one that has waited longest, or that was begun and that nobody goes on with; it is running then.
     *
     * @param holder who goes on with it now: what the same one held before, it has left behind
     */
    public Optional<TrainingRun> take(String holder) {
        var now = clock.instant();
        return database.sql("SELECT state, content FROM TrainingRun"
                        + " WHERE state IN ('WAITING', 'RUNNING') AND (heldUntil < ? OR holder = ?)"
                        + " ORDER BY createdAt, id")
                .withMaxRows(1)
                .params(at(now), holder)
                .query((row, _) -> run(row))
                .optional()
                .filter(_ -> nobodyElseRuns(holder, now))
                .filter(run -> database.sql("UPDATE TrainingRun SET state = 'RUNNING', holder = ?, heldUntil = ?"
                                        + " WHERE id = ? AND state IN ('WAITING', 'RUNNING')"
                                        + " AND (heldUntil < ? OR holder = ?)")
                                .params(holder, at(now.plus(HELD_FOR)), run.id(), at(now), holder)
                                .update()
                        == 1)
                .map(run -> run.in(State.RUNNING));
    }

    /** Whether the holder may go on: nobody has cancelled it, or taken it over. */
    public boolean isHeld(String id, String holder) {
        return database.sql("SELECT COUNT(*) FROM TrainingRun WHERE id = ? AND state = 'RUNNING' AND holder = ?")
                        .params(id, holder)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Likewise, and keeps how far it has come. */
    public boolean advance(TrainingRun run, String holder) {
        return database.sql("UPDATE TrainingRun SET content = ?, heldUntil = ?"
                                + " WHERE id = ? AND state = 'RUNNING' AND holder = ?")
                        .params(json.writeValueAsString(run), at(clock.instant().plus(HELD_FOR)), run.id(), holder)
                        .update()
                == 1;
    }

    /** @return whether it was not over before */
    public boolean end(TrainingRun run) {
        var ended = database.sql("UPDATE TrainingRun SET state = ?, content = ?"
                                + " WHERE id = ? AND state IN ('WAITING', 'RUNNING')")
                        .params(run.state().name(), json.writeValueAsString(run), run.id())
                        .update()
                == 1;
        tidy(run.id());
        return ended;
    }

    /** Deletes the checkpoints of what is over. */
    public void tidy(String id) {
        database.sql("DELETE FROM TrainingCheckpoint WHERE run IN"
                        + " (SELECT id FROM TrainingRun WHERE id = ? AND state NOT IN ('WAITING', 'RUNNING'))")
                .param(id)
                .update();
    }

    /** What it learns from, once that is kept. */
    public Optional<PanelSnapshot> data(String id) {
        return database.sql("SELECT data, dataPosition FROM TrainingRun WHERE id = ? AND data IS NOT NULL")
                .param(id)
                .query((row, _) -> new PanelSnapshot(row.getBytes(1), row.getLong(2)))
                .optional();
    }

    public void keep(String id, PanelSnapshot data) {
        database.sql("UPDATE TrainingRun SET data = ?, dataPosition = ? WHERE id = ?")
                .params(data.bytes(), data.position(), id)
                .update();
    }

    public RunCheckpoints checkpoints(String id) {
        return new RunCheckpoints(database, id);
    }

    private boolean nobodyElseRuns(String holder, Instant now) {
        return database.sql("SELECT COUNT(*) FROM TrainingRun"
                                + " WHERE state = 'RUNNING' AND holder <> ? AND heldUntil >= ?")
                        .params(holder, at(now))
                        .query(Long.class)
                        .single()
                == 0;
    }

    private TrainingRun run(ResultSet row) throws SQLException {
        return json.readValue(row.getString(2), TrainingRun.class).in(State.valueOf(row.getString(1)));
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }
}
