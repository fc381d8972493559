package cn.disclosuredesk.command.ledger.file;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Hands on what is written in parts, so that the whole of it is never in memory. */
final class PartOutput extends OutputStream {

    private static final int PART = 1024 * 1024;

    private final Parts parts;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private int count;

    PartOutput(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void write(int one) {
        part.write(one);
        handOnIfFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        part.write(bytes, from, length);
        handOnIfFull();
    }

    @Override
    public void close() {
        if (part.size() > 0) {
            handOn();
        }
    }

    /** Number of parts that were handed on. */
    int count() {
        return count;
    }

    private void handOnIfFull() {
        if (part.size() >= PART) {
            handOn();
        }
    }

    private void handOn() {
        parts.take(++count, part.toByteArray());
        part.reset();
    }

    /** Takes the parts, counted from 1. */
    @FunctionalInterface
    interface Parts {
        void take(int number, byte[] bytes);
    }
}
