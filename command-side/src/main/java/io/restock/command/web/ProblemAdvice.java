package io.restock.command.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what no controller took: unknown routes, wrong methods, wrong content types, malformed paths. */
@Order(-1)
@RestControllerAdvice
class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Object> explain(ErrorResponseException failure) {
        var type = failure.getBody().getType();
        var typed = type != null && type.toString().startsWith("urn:");
        return ResponseEntity.status(failure.getStatusCode())
                .headers(failure.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(typed ? failure.getBody() : Problems.of(failure));
    }
}
