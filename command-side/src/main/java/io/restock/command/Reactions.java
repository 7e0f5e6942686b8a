package io.restock.command;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** What happens within a command's own transaction must not fail without it. */
@Configuration(proxyBeanMethods = false)
class Reactions {

    @Autowired
    void failTogether(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler("stock-on-order", _ -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(
                "replenishment-receipts", _ -> PropagatingErrorHandler.instance());
    }
}
