package io.restock.command.model;

import io.restock.command.Commands;
import io.restock.command.model.ModelCommand.JudgeModel;
import io.restock.command.model.ModelCommand.OpenSlot;
import io.restock.command.model.ModelCommand.SlotStream;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelRegistered;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Lets the first model of a schema serve, and judges each one that was evaluated. May see all events again: what a slot
 * knows already changes nothing, and the first registration may well have been published before this began to listen.
 */
@Component
@ProcessingGroup("model-promotion")
@EnableConfigurationProperties(ModelSettings.class)
class WhenModelEvaluatedThenConsiderPromotion {

    private final Commands commands;
    private final ModelSettings settings;
    private final Clock clock;

    WhenModelEvaluatedThenConsiderPromotion(Commands commands, ModelSettings settings, Clock clock) {
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    @EventHandler
    void react(ModelRegistered registered) {
        commands.send(new OpenSlot(new SlotStream(registered.schema()), registered.model(), clock.instant()))
                .join();
    }

    @EventHandler
    void react(ModelEvaluated evaluated) {
        commands.send(new JudgeModel(
                        new SlotStream(evaluated.schema()), evaluated, settings.autoPromote(), clock.instant()))
                .join();
    }
}
