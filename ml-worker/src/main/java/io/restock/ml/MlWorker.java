package io.restock.ml;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The ml worker as a program of its own. */
@SpringBootApplication
public class MlWorker {

    static void main(String[] arguments) {
        new SpringApplicationBuilder(MlWorker.class)
                .properties("spring.config.name=platform,ml-worker,application")
                .run(arguments);
    }
}
