namespace Asam.Iop.Json.Reading;

/// <summary>Reads the value where a cursor stands, and leaves the cursor at its end.</summary>
/// <returns>What was read, or <see langword="null"/> if something about it is wrong, which was noted.</returns>
internal delegate T? ElementReader<out T>(ref DocumentCursor cursor)
    where T : class;
