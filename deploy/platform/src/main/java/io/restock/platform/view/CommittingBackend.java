package io.restock.platform.view;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Commits the file after each write, or seconds of acknowledged writes are lost when the process is killed. */
final class CommittingBackend extends H2Backend {

    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropdatabase");

    CommittingBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query)
            throws MongoServerException {
        var answer = super.handleCommand(channel, database, command, query);
        commitAfter(command);
        return answer;
    }

    @Override
    public Document handleMessage(MongoMessage message) throws MongoServerException {
        var answer = super.handleMessage(message);
        commitAfter(message.getDocument().keySet().iterator().next());
        return answer;
    }

    private void commitAfter(String command) {
        if (WRITES.contains(command.toLowerCase(Locale.ROOT))) {
            getMvStore().commit();
        }
    }
}
