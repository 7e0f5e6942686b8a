package io.restock.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Starts the demonstration once Restock answers, where {@code restock.demo} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("restock.demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    private final DemoSettings settings;
    private final Environment environment;

    DemoConfiguration(DemoSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        Thread.ofVirtual().name("demo").start(new Demonstration(settings, address)::play);
    }
}
