package org.kapija.terminal.adapter.mqtt;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HexFormat;

/** A broker on a real socket that answers with octets of our choice (MQTT 5, OASIS standard of 2019). */
final class ScriptedBroker implements Closeable {
    private final ServerSocket server;
    private final String connack;
    private final String puback;

    private ScriptedBroker(ServerSocket server, String connack, String puback) {
        this.server = server;
        this.connack = connack;
        this.puback = puback;
    }

    /**
     * Starts listening.
     *
     * @param connack whole packet, hexadecimal; empty for silence
     * @param puback reason code and property length behind the packet's identifier, hexadecimal
     */
    static ScriptedBroker answering(String connack, String puback) throws IOException {
        var broker = new ScriptedBroker(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), connack, puback);
        Thread.ofPlatform().daemon().name("scripted-broker").start(broker::serve);
        return broker;
    }

    URI address() {
        return URI.create("tcp://localhost:" + server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                converse(socket);
            } catch (IOException _) {
                // the client hung up, or the test is over
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var out = socket.getOutputStream();
        while (true) {
            int type = in.readUnsignedByte() >> 4;
            byte[] rest = in.readNBytes(length(in));
            switch (type) {
                case 1 -> send(out, connack); // CONNECT
                case 3 -> { // PUBLISH: the identifier stands behind the topic
                    int topic = ((rest[0] & 0xFF) << 8) | (rest[1] & 0xFF);
                    send(out, "4004%02x%02x%s".formatted(rest[topic + 2], rest[topic + 3], puback));
                }
                case 14 -> { // DISCONNECT
                    return;
                }
                default -> {} // nothing else is asked of it
            }
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int value = 0;
        int shift = 0;
        int octet;
        do {
            octet = in.readUnsignedByte();
            value |= (octet & 0x7F) << shift;
            shift += 7;
        } while ((octet & 0x80) != 0);
        return value;
    }

    private static void send(OutputStream out, String hex) throws IOException {
        out.write(HexFormat.of().parseHex(hex));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
