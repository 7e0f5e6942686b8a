package io.restock.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the page is, once it can be opened. */
@Component
class Address {

    private static final Logger LOG = LoggerFactory.getLogger("restock");

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        LOG.info(
                "Restock is ready: open http://{}:{}/",
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("local.server.port"));
    }
}
