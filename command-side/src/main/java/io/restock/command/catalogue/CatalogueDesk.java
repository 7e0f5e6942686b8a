package io.restock.command.catalogue;

import io.restock.command.Deciders;
import io.restock.command.Outcome;
import io.restock.command.catalogue.CatalogueCommand.ChangeCatalogue;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes changes of the catalogue by the dozen. */
@Component
class CatalogueDesk {

    private final Deciders<Product> products;

    CatalogueDesk(Repository<Product> products) {
        this.products = new Deciders<>(products, Product::new);
    }

    @CommandHandler
    List<Outcome> decide(ChangeCatalogue batch) {
        return products.decide(batch.changes(), CatalogueCommand::product, Product::decide);
    }
}
