namespace Asam.Iop.Json.Reading.Streaming;

/// <summary>The next part of a file of plans: one plan that was read, or lines that are still to be read.</summary>
internal readonly struct PlanPart
{
    private PlanPart(PlanReading? reading, ReadOnlyMemory<byte> lines, int line)
    {
        Reading = reading;
        Lines = lines;
        Line = line;
    }

    /// <summary>Gets what was read of one plan; <see langword="null"/> if the part is lines.</summary>
    public PlanReading? Reading { get; }

    /// <summary>Gets whole lines, which <see cref="PlanLines.TryReadNext"/> reads. They are valid until more of the file is read.</summary>
    public ReadOnlyMemory<byte> Lines { get; }

    /// <summary>Gets the line of the file on which the part begins, from 1.</summary>
    public int Line { get; }

    public static PlanPart Of(PlanReading reading) => new(reading, default, reading.Line);

    /// <summary>Makes the part of a plan that could not be read.</summary>
    public static PlanPart Unread(string path, int line, string message) =>
        Of(PlanReading.Unread(path, line, message));

    public static PlanPart OfLines(ReadOnlyMemory<byte> lines, int line) => new(reading: null, lines, line);
}
