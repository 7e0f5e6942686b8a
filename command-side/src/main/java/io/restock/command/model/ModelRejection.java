package io.restock.command.model;

import io.restock.command.Rejection;
import io.restock.events.ModelId;
import io.restock.events.ModelRef;
import java.util.List;

/** Every way in which a decision about a model can be refused. */
sealed interface ModelRejection extends Rejection {

    record UnknownModel(ModelId model) implements ModelRejection {
        @Override
        public String reason() {
            return "no model file with the SHA-256 %s is registered: send it to POST /api/models first"
                    .formatted(model.sha256());
        }
    }

    record GateClosed(ModelRef model, List<String> faults) implements ModelRejection {
        @Override
        public String reason() {
            return "%s does not pass the gate: %s. Promote it with \"force\": true and a reason all the same, or evaluate it again"
                    .formatted(model.id(), String.join("; ", faults));
        }
    }

    record ModelIsRetired(ModelRef model) implements ModelRejection {
        @Override
        public String reason() {
            return "%s is retired: register a new file instead".formatted(model.id());
        }
    }

    record ModelIsChampion(ModelRef model) implements ModelRejection {
        @Override
        public String reason() {
            return "%s is the champion: promote another model, or roll it back, first".formatted(model.id());
        }
    }

    record ModelIsNotChampion(ModelRef model, ModelRef champion) implements ModelRejection {
        @Override
        public String reason() {
            return "%s is not the champion, %s is: only the champion can be rolled back"
                    .formatted(model.id(), champion.id());
        }
    }

    record NothingBefore(ModelRef model) implements ModelRejection {
        @Override
        public String reason() {
            return "no champion before %s is left to go back to".formatted(model.id());
        }
    }

    record SlotNotOpen(String schema) implements ModelRejection {
        @Override
        public String reason() {
            return "no model serves %s yet: its first one has just been registered, try again".formatted(schema);
        }
    }
}
