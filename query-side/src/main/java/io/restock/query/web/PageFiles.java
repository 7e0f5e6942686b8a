package io.restock.query.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Serves the page's files, which browsers keep but check by their content: files in a reproducible build have no age. */
@Configuration
class PageFiles implements WebFluxConfigurer {

    private static final String FOLDER = "classpath:/page/";
    private static final Duration LIBRARIES_KEPT = Duration.ofHours(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "lib/", CacheControl.maxAge(LIBRARIES_KEPT));
        serve(registry, "", CacheControl.noCache());
    }

    private static void serve(ResourceHandlerRegistry registry, String folder, CacheControl caching) {
        registry.addResourceHandler("/page/" + folder + "**")
                .addResourceLocations(FOLDER + folder)
                .setCacheControl(caching)
                .setUseLastModified(false)
                .setEtagGenerator(PageFiles::contentTag);
    }

    static String contentTag(Resource file) {
        try (var content = file.getInputStream()) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return "\"%s\"".formatted(HexFormat.of().toHexDigits(sum.getValue(), 8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
