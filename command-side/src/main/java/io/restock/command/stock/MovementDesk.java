package io.restock.command.stock;

import static io.restock.command.Outcome.REPEATED;

import io.restock.command.CommandRejected;
import io.restock.command.Deciders;
import io.restock.command.Outcome;
import io.restock.command.known.KnownLocations;
import io.restock.command.known.KnownProducts;
import io.restock.command.stock.Movement.RecordMovement;
import io.restock.command.stock.Movement.RecordMovements;
import io.restock.command.stock.StockCommand.AdjustStock;
import io.restock.command.stock.StockCommand.CountStock;
import io.restock.command.stock.StockCommand.IssueStock;
import io.restock.command.stock.StockCommand.ReceiveStock;
import io.restock.command.stock.StockCommand.Told;
import io.restock.command.stock.StockCommand.TransferStock;
import io.restock.command.stock.StockRejection.MovementDiffers;
import io.restock.command.stock.StockRejection.TransferToItself;
import io.restock.events.LocationId;
import io.restock.events.Quantity;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the warehouse's movements, each once. */
@Component
class MovementDesk {

    private final Deciders<StockItem> items;
    private final Repository<StockItem> repository;
    private final KnownLocations locations;
    private final KnownProducts products;
    private final MovementLog log;

    MovementDesk(Repository<StockItem> repository, KnownLocations locations, KnownProducts products, MovementLog log) {
        this.items = new Deciders<>(repository, StockItem::new);
        this.repository = repository;
        this.locations = locations;
        this.products = products;
        this.log = log;
    }

    /** What a stock item has after a movement. */
    record Moved(StockItemId item, Quantity onHand, Quantity backordered) {}

    @CommandHandler
    List<Outcome> decide(RecordMovements batch) {
        return items.decide(batch.movements(), Movement::item, this::recordOnce);
    }

    @CommandHandler
    Moved decide(RecordMovement command) {
        var item = command.movement().item();
        Outcome.demandNoRefusal(
                decide(new RecordMovements(List.of(command.movement()))).getFirst());
        StockLevels levels = repository.load(item.toString()).invoke(StockItem::levels);
        return new Moved(item, levels.onHand(), levels.backordered());
    }

    private Outcome recordOnce(StockItem item, Movement movement) {
        var command = command(movement);
        var digest = Sha256.hex(movement.content(command.told().at()).getBytes(StandardCharsets.UTF_8));
        var before = log.find(movement.item(), movement.id());
        if (before.isPresent()) {
            return before.get().equals(digest) ? REPEATED : refuse(movement);
        }
        var outcome = item.decide(command);
        log.add(movement.item(), movement.id(), digest);
        return outcome;
    }

    private StockCommand command(Movement movement) {
        var location = locations.open(movement.item().location());
        products.demand(movement.item().sku(), "/sku");
        var told = new Told(
                movement.item(),
                movement.id(),
                location.fulfilment(),
                movement.at().on(location.zone()));
        return switch (movement.type()) {
            case RECEIPT -> new ReceiveStock(told, Quantity.of(movement.units()), movement.replenishment());
            case ISSUE -> new IssueStock(told, Quantity.of(movement.units()));
            case ADJUSTMENT -> new AdjustStock(told, movement.units(), movement.reason());
            case COUNT -> new CountStock(told, Quantity.of(movement.units()), movement.synthetic());
            case TRANSFER -> new TransferStock(told, Quantity.of(movement.units()), target(movement));
        };
    }

    private LocationId target(Movement movement) {
        @Nullable LocationId to = movement.to();
        if (to == null || to.equals(movement.item().location())) {
            throw new CommandRejected(new TransferToItself(movement.item().location()));
        }
        locations.open(to);
        return to;
    }

    private static Outcome refuse(Movement movement) {
        throw new CommandRejected(new MovementDiffers(movement.item(), movement.id()));
    }
}
