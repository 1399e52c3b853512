package org.kapija.simulator.line;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandleProxies;

/** The handful of C library functions behind a pseudo-terminal (POSIX.1-2024; {@code ptsname_r} is glibc's). */
final class LibC {
    // asm-generic/fcntl.h and termbits.h, the same on x86-64 and arm64
    static final int O_RDWR = 0x2;
    static final int O_NOCTTY = 0x100;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;
    static final short POLLIN = 0x1;
    static final short POLLOUT = 0x4;
    static final short POLLHUP = 0x10;
    static final long TCGETS2 = 0x802C542AL;
    static final long TCSETS2 = 0x402C542BL;

    private static final Linker LINKER = Linker.nativeLinker();

    static final IntOfInt POSIX_OPENPT = bind("posix_openpt", IntOfInt.class, ints(JAVA_INT));
    static final IntOfInt GRANTPT = bind("grantpt", IntOfInt.class, ints(JAVA_INT));
    static final IntOfInt UNLOCKPT = bind("unlockpt", IntOfInt.class, ints(JAVA_INT));
    static final IntOfInt CLOSE = bind("close", IntOfInt.class, ints(JAVA_INT));
    static final Name PTSNAME_R = bind("ptsname_r", Name.class, ints(JAVA_INT, ADDRESS, JAVA_LONG));
    static final Transfer READ = bind("read", Transfer.class, longs(JAVA_INT, ADDRESS, JAVA_LONG));
    static final Transfer WRITE = bind("write", Transfer.class, longs(JAVA_INT, ADDRESS, JAVA_LONG));
    static final Poll POLL = bind("poll", Poll.class, ints(ADDRESS, JAVA_LONG, JAVA_INT));
    static final Control IOCTL =
            bind("ioctl", Control.class, ints(JAVA_INT, JAVA_LONG, ADDRESS), Linker.Option.firstVariadicArg(2));
    static final Open OPEN = bind("open", Open.class, ints(ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));

    /** A call from one number to another. */
    public interface IntOfInt {
        int call(int argument);
    }

    /** {@code ptsname_r(fd, buffer, size)}. */
    public interface Name {
        int call(int descriptor, MemorySegment buffer, long size);
    }

    /** {@code read} and {@code write}. */
    public interface Transfer {
        long call(int descriptor, MemorySegment buffer, long size);
    }

    /** {@code poll(fds, count, milliseconds)}. */
    public interface Poll {
        int call(MemorySegment descriptors, long count, int milliseconds);
    }

    /** {@code ioctl(fd, request, argument)}. */
    public interface Control {
        int call(int descriptor, long request, MemorySegment argument);
    }

    /** {@code open(path, flags)}. */
    public interface Open {
        int call(MemorySegment path, int flags);
    }

    private LibC() {}

    private static FunctionDescriptor ints(MemoryLayout... arguments) {
        return FunctionDescriptor.of(JAVA_INT, arguments);
    }

    private static FunctionDescriptor longs(MemoryLayout... arguments) {
        return FunctionDescriptor.of(JAVA_LONG, arguments);
    }

    /** Binds through an interface, so that callers need not catch the Throwable of a method handle. */
    @SuppressWarnings("restricted") // native access is what this class is for
    private static <T> T bind(String name, Class<T> shape, FunctionDescriptor type, Linker.Option... options) {
        var symbol = LINKER.defaultLookup().findOrThrow(name);
        return MethodHandleProxies.asInterfaceInstance(shape, LINKER.downcallHandle(symbol, type, options));
    }
}
