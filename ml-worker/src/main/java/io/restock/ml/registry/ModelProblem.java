package io.restock.ml.registry;

import io.restock.events.ModelId;
import io.restock.ml.onnx.RefusedModel;
import io.restock.ml.web.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a request about a model was refused, told in the form of RFC 9457. */
public final class ModelProblem extends ErrorResponseException {

    private ModelProblem(HttpStatus status, String name, String detail, List<String> faults) {
        super(status, described(status, name, detail, faults), null);
    }

    static ModelProblem refused(RefusedModel refused) {
        return new ModelProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused-model",
                "the file breaks the contract that docs/MODELS.md describes: nothing was registered",
                refused.faults());
    }

    static ModelProblem tooLarge(long limitBytes) {
        return new ModelProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "a model file has at most %d bytes (setting restock.model.max-file-size)".formatted(limitBytes),
                List.of());
    }

    static ModelProblem noRegistrar() {
        return new ModelProblem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "say who registers the model: POST /api/models?by=anna",
                List.of());
    }

    public static ModelProblem unknown(ModelId model) {
        return new ModelProblem(
                HttpStatus.NOT_FOUND,
                "unknown-model",
                "no model file with the SHA-256 %s is stored: send it to POST /api/models first"
                        .formatted(model.sha256()),
                List.of());
    }

    public static ModelProblem notEvaluated(ModelId model) {
        return new ModelProblem(
                HttpStatus.NOT_FOUND,
                "unknown-evaluation",
                "nobody has asked this process to evaluate %s since it started".formatted(model.sha256()),
                List.of());
    }

    private static ProblemDetail described(HttpStatus status, String name, String detail, List<String> faults) {
        var problem = Problem.detail(status, name, detail);
        if (!faults.isEmpty()) {
            problem.setProperty("faults", faults);
        }
        return problem;
    }
}
