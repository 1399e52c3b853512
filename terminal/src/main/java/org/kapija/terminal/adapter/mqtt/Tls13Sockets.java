package org.kapija.terminal.adapter.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Sockets of another factory with everything older than TLS 1.3 switched off. */
final class Tls13Sockets extends SSLSocketFactory {
    private static final String[] PROTOCOLS = {"TLSv1.3"};

    private final SSLSocketFactory factory;

    Tls13Sockets(SSLSocketFactory factory) {
        super();
        this.factory = factory;
    }

    private static Socket limited(Socket socket) {
        if (socket instanceof SSLSocket tls) {
            tls.setEnabledProtocols(PROTOCOLS);
        }
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return limited(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean closeBelow) throws IOException {
        return limited(factory.createSocket(below, host, port, closeBelow));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return limited(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return limited(factory.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return limited(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return limited(factory.createSocket(host, port, from, fromPort));
    }
}
