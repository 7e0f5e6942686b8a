package io.restock.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The side that answers questions: it folds events into views and shows them. */
@SpringBootApplication
public class QuerySide {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QuerySide.class)
                .properties("spring.config.name=platform,query-side,application")
                .run(arguments);
    }
}
