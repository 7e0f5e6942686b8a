package io.restock.platform.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Axon orders itself after the class names of Boot 3; this puts it after those of Boot 4. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
        })
class AxonOrdering {}
