package org.kapija.terminal.adapter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A page on a socket of its own, which reads only when it is told to. HTTP/1.0, so that no chunks stand in between. */
final class RawPage implements AutoCloseable {
    private final Socket socket;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    private RawPage(Socket socket) {
        this.socket = socket;
    }

    /**
     * Asks for the root.
     *
     * @param header one more line of the request
     */
    static RawPage open(int port, String header) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096); // small, so that a page that does not read is noticed by who writes
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var request = "GET / HTTP/1.0\r\nHost: 127.0.0.1:" + port + "\r\n" + header + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return new RawPage(socket);
    }

    /** Reads what has come, for a moment at most, and returns all there was so far. */
    String text() {
        try {
            socket.setSoTimeout(20);
            byte[] some = new byte[65_536];
            for (int count = socket.getInputStream().read(some); count > 0; ) {
                received.write(some, 0, count);
                count = socket.getInputStream().available() > 0
                        ? socket.getInputStream().read(some)
                        : 0;
            }
        } catch (SocketTimeoutException _) {
            return received.toString(StandardCharsets.UTF_8); // nothing new
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    /** Returns the events so far, without the response's head. */
    String body() {
        String text = text();
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? "" : text.substring(end + 4);
    }

    /** Returns whether the server has ended the stream. */
    boolean ended(Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        try {
            while (socket.getInputStream().read(new byte[65_536]) >= 0) {
                // what was still under way
            }
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
