namespace Asam.Iop.Json.Reading;

/// <summary>Reads streams that may be longer than is good.</summary>
internal static class BoundedStream
{
    private const int FirstBufferLength = 16 * 1024;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maxBytes">The most bytes that are allowed, more than the first buffer has.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>Its bytes, or <see langword="null"/> if they are more than allowed; then no more than one further byte was read.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[FirstBufferLength];
        int length = 0;
        while (true)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maxBytes + 1));
#pragma warning disable CA1835 // The other overload does not exist on netstandard2.0.
            int count = await stream.ReadAsync(buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
#pragma warning restore CA1835
            length += count;
            if (count == 0)
                break;
            if (length > maxBytes)
                return null;
        }

        Array.Resize(ref buffer, length);
        return buffer;
    }
}
