package io.restock.command;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The command side as a program of its own. */
@SpringBootApplication
public class CommandSide {

    static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandSide.class)
                .properties("spring.config.name=platform,command-side,application")
                .run(arguments);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
