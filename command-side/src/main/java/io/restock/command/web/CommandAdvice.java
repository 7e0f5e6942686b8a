package io.restock.command.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for the command side's own controllers. */
@Order(-2)
@RestControllerAdvice("io.restock.command")
class CommandAdvice {

    @ExceptionHandler
    ResponseEntity<Problem> explain(Exception failure) {
        var problem = Problems.of(failure);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
