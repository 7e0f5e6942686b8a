package io.restock.command.web;

import io.restock.command.CommandRejected;
import io.restock.command.Rejection;
import java.time.DateTimeException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** Explains every failure in the same form, and never with more than the caller needs to know. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** What we did not foresee is logged, and explained without its insides. */
    public static Problem of(Throwable failure) {
        return switch (failure) {
            case CommandRejected refused -> of(refused.rejection());
            case MalformedBody malformed ->
                Problem.of("malformed", 400, String.valueOf(malformed.getMessage()))
                        .at(malformed.pointer());
            case DataBufferLimitException large ->
                Problem.of(
                        "too-large",
                        413,
                        "more than %d bytes: send many things as NDJSON, a line each".formatted(Bodies.LIMIT_BYTES));
            case ErrorResponse known -> of(known, failure);
            default -> unexpected(failure);
        };
    }

    public static Problem of(Rejection rejection) {
        return Problem.of(rejection.name(), HttpStatus.CONFLICT.value(), rejection.reason())
                .with(rejection.faults());
    }

    private static Problem of(ErrorResponse known, Throwable failure) {
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        var name = status == HttpStatus.BAD_REQUEST
                ? "malformed"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var detail = cause instanceof IllegalArgumentException || cause instanceof DateTimeException
                ? cause.getMessage()
                : known.getBody().getDetail();
        return Problem.of(name, status.value(), detail == null ? status.getReasonPhrase() : detail);
    }

    private static Problem unexpected(Throwable failure) {
        LOG.error("a request failed", failure);
        return Problem.of("unexpected", 500, "this should not have happened: the log says more; nothing was recorded");
    }
}
