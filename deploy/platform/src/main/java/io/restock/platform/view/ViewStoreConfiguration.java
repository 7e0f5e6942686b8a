package io.restock.platform.view;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.platform.Stores;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The database of the views: the one named in its address, or else {@code restock}. */
@AutoConfiguration(beforeName = "org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration")
@EnableConfigurationProperties(Stores.class)
class ViewStoreConfiguration {

    private static final String DEFAULT_NAME = "restock";

    @Bean
    MongoConnectionDetails viewsAddress(Stores stores) {
        return stores.embedsViews() ? new EmbeddedMongo(stores.home()) : () -> new ConnectionString(stores.mongodb());
    }

    @Bean
    MongoDatabase viewDatabase(MongoClient client, MongoConnectionDetails address) {
        return client.getDatabase(
                Optional.ofNullable(address.getConnectionString().getDatabase()).orElse(DEFAULT_NAME));
    }

    @Bean
    LostViews lostViews(EventProcessingConfiguration processing, TokenStore tokens, MongoDatabase views) {
        return new LostViews(processing, tokens, views);
    }
}
