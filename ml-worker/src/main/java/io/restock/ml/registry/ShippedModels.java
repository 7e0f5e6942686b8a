package io.restock.ml.registry;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Registers what comes with the program. */
@Component
class ShippedModels implements ApplicationRunner {

    private static final String US = "restock";

    private final List<ShippedModel> shipped;
    private final Registry registry;

    ShippedModels(List<ShippedModel> shipped, Registry registry) {
        this.shipped = List.copyOf(shipped);
        this.registry = registry;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        shipped.forEach(model -> registry.register(model.file(), US));
    }
}
