package io.restock.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command side as a program of its own. */
@SpringBootApplication
public class CommandSide {

    static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandSide.class)
                .properties("spring.config.name=platform,command-side,application")
                .run(arguments);
    }
}
