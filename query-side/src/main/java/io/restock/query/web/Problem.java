package io.restock.query.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a question has no answer, told in the form of RFC 9457. */
public final class Problem extends ErrorResponseException {

    private Problem(HttpStatus status, String name, String detail) {
        super(status, described(status, name, detail), null);
        // Also for who asked for a stream, and would otherwise be told in the form of an event.
        getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** @param what nobody has told us of yet, in kebab case */
    public static Problem unknown(String what, String detail) {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-" + what, detail);
    }

    /** @param what has the wrong form, in kebab case */
    public static Problem malformed(String what, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, "malformed-" + what, detail);
    }

    private static ProblemDetail described(HttpStatus status, String name, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:restock:" + name));
        problem.setTitle(name.replace('-', ' '));
        return problem;
    }
}
