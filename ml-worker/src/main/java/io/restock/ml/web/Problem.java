package io.restock.ml.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a request was refused, told in the form of RFC 9457. */
public final class Problem {

    private Problem() {}

    /** @param name of the kind of problem, such as {@code unknown-item} */
    public static ProblemDetail detail(HttpStatus status, String name, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:restock:" + name));
        problem.setTitle(name.replace('-', ' '));
        return problem;
    }

    /** The same, to be thrown. */
    public static ErrorResponseException of(HttpStatus status, String name, String detail) {
        return new ErrorResponseException(status, detail(status, name, detail), null);
    }
}
