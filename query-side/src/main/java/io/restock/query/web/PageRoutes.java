package io.restock.query.web;

import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers each address of the page with the page itself, which then shows what the address names. */
@Configuration
class PageRoutes {

    private static final RequestPredicate PROGRAM =
            path("/api/**").or(path("/page/**")).or(path("/actuator/**"));
    private static final RequestPredicate VIEW = GET("/**").and(PageRoutes::wantsPage);

    private final ClassPathResource page = new ClassPathResource("page/index.html");

    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route(GET("/").or(VIEW.and(PROGRAM.negate())), this::show);
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(page);
    }

    /** Asks for a page by name; a browser that wants a missing picture or script takes anything, but not this. */
    private static boolean wantsPage(ServerRequest request) {
        return request.headers().accept().stream()
                .anyMatch(type -> type.isConcrete() && type.isCompatibleWith(TEXT_HTML));
    }
}
