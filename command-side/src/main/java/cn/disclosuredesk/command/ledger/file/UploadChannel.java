package cn.disclosuredesk.command.ledger.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload from any place of it. The upload lies in memory already, where going to a place costs nothing, and a
 * copy of it would cost as much as itself.
 */
final class UploadChannel implements SeekableByteChannel {

    private final UploadedFile file;
    private @Nullable InputStream in;
    private long position;
    private boolean open = true;

    UploadChannel(UploadedFile file) {
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (in == null) {
            in = file.open();
            in.skipNBytes(Math.min(position, file.size()));
        }
        byte[] bytes = new byte[target.remaining()];
        int count = in.readNBytes(bytes, 0, bytes.length);
        if (count == 0 && bytes.length > 0) {
            return -1;
        }
        target.put(bytes, 0, count);
        position += count;
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        if (place != position) {
            closeStream();
            position = place;
        }
        return this;
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        closeStream();
    }

    private void closeStream() throws IOException {
        if (in != null) {
            in.close();
            in = null;
        }
    }
}
