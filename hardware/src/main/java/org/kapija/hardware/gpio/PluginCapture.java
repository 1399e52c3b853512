package org.kapija.hardware.gpio;

import com.pi4j.context.Context;
import com.pi4j.extension.Plugin;
import com.pi4j.extension.PluginService;
import com.pi4j.platform.Platform;
import com.pi4j.provider.Provider;
import java.util.ArrayList;
import java.util.List;

/** Lets a Pi4J plugin name its providers without letting Pi4J choose among them. */
final class PluginCapture implements PluginService {
    private final List<Provider<?, ?, ?>> providers = new ArrayList<>();

    private PluginCapture() {}

    /** Returns the providers that a plugin would register. */
    static List<Provider<?, ?, ?>> providersOf(Plugin plugin) {
        var capture = new PluginCapture();
        plugin.initialize(capture);
        return List.copyOf(capture.providers);
    }

    @Override
    public Context context() {
        throw new UnsupportedOperationException("a plugin is asked for its providers before there is a context");
    }

    @Override
    public PluginService register(@SuppressWarnings("rawtypes") Provider... offered) {
        for (Provider<?, ?, ?> provider : offered) {
            providers.add(provider);
        }
        return this;
    }

    @Override
    public PluginService register(Platform... platforms) {
        return this;
    }
}
