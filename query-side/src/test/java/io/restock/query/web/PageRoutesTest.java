package io.restock.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.query.RunningQuerySide;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class PageRoutesTest extends RunningQuerySide {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/items/85123A@MAIN", "/items/a.b@MAIN?tab=why", "/decisions/open"})
    void every_address_of_the_page_shows_the_page(String address) {
        api().get()
                .uri(address)
                .header(HttpHeaders.ACCEPT, BROWSER)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<title>Restock"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/page/nothing.js", "/actuator/nothing"})
    void the_program_s_own_addresses_do_not(String address) {
        api().get()
                .uri(address)
                .header(HttpHeaders.ACCEPT, BROWSER)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_missing_picture_is_missing() {
        api().get()
                .uri("/favicon.ico")
                .header(HttpHeaders.ACCEPT, "image/avif,image/webp,*/*;q=0.8")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "/page/lib/lit/index.js, lit-element/lit-element.js",
        "/page/lib/lit/directives/repeat.js, lit-html/directives/repeat.js",
        "/page/lib/lit-html/lit-html.js, litHtmlVersions",
        "/page/lib/lit-element/lit-element.js, @lit/reactive-element",
        "/page/lib/reactive-element/reactive-element.js, reactiveElementVersions",
        "/page/lib/echarts/echarts.esm.min.mjs, Apache"
    })
    void the_page_s_libraries_come_as_scripts_that_browsers_keep(String address, String content) {
        var answer = api().get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/javascript")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .expectBody(String.class)
                .value(script -> assertThat(script).contains(content))
                .returnResult();
        api().get()
                .uri(address)
                .header(
                        HttpHeaders.IF_NONE_MATCH,
                        String.valueOf(answer.getResponseHeaders().getETag()))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void scripts_travel_compressed() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address("/page/lib/echarts/echarts.esm.min.mjs"))
                    .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                    .build();
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_ENCODING))
                    .hasValue("gzip");
            assertThat(answer.body().length).isBetween(300_000, 450_000);
        }
    }
}
