package io.restock.ml.demand.training;

import io.restock.ml.demand.training.kept.TrainingRun;
import io.restock.ml.web.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Why a request about a training was refused. */
final class TrainingProblem {

    private TrainingProblem() {}

    static ErrorResponseException malformed(String what) {
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed", what);
    }

    static ErrorResponseException options(List<String> faults) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "impossible-options", String.join("; ", faults));
    }

    static ErrorResponseException notIncluded() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "training-not-included",
                "this program was built without what it takes to train (100 MB): build it with"
                        + " mvn -ntp -DskipTests -Ptraining package, and start it again; or train by the command in"
                        + " docs/TRAINING.md and send the file to POST /api/models");
    }

    static ErrorResponseException tooLittleData(String detail) {
        return Problem.of(HttpStatus.CONFLICT, "too-little-data", detail);
    }

    static ErrorResponseException another(String id) {
        return Problem.of(
                HttpStatus.CONFLICT,
                "another-training",
                "%s was asked for before, by somebody else or with other options: GET /api/trainings/%s shows it; choose another id"
                        .formatted(id, id));
    }

    static ErrorResponseException unknown(String id) {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "unknown-training",
                "nobody has asked for the training '%s': GET /api/trainings lists all".formatted(id));
    }

    static ErrorResponseException over(TrainingRun run) {
        return Problem.of(
                HttpStatus.CONFLICT,
                "training-over",
                "%s is over (%s) and cannot be cancelled".formatted(run.id(), run.state()));
    }
}
