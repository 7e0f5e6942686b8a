package io.restock.command.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;

/** The aggregates used last, so many at most. Only right where one process alone decides. */
final class RecentAggregates implements org.axonframework.common.caching.Cache {

    private final Cache<Object, Object> entries;

    RecentAggregates(long atMost) {
        this.entries = Caffeine.newBuilder().maximumSize(atMost).build();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // null for "there is none" is the contract
    public <K, V> V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    /** @param key none for an aggregate that refused its first command, and so never came to be */
    @Override
    public void put(@Nullable Object key, Object value) {
        if (key != null) {
            entries.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return key != null && entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.asMap().computeIfPresent(key, (_, value) -> update.apply((V) value));
    }

    /** Nobody listens to these entries. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
