namespace Asam.Iop.Json.Reading;

/// <summary>Reads arrays.</summary>
internal static class ListReader
{
    /// <summary>Room for so many elements makes most lists without their growing.</summary>
    public const int UsualElements = 4;

    /// <summary>Reads every element of an array.</summary>
    /// <typeparam name="T">What an element is.</typeparam>
    /// <param name="cursor">A cursor that stands on the value.</param>
    /// <param name="expectation">What is allowed, for messages: <c>an array of blocks</c>.</param>
    /// <param name="readElement">Reads one element.</param>
    /// <returns>The elements, or <see langword="null"/> if one of them is wrong: without it, the others cannot be judged together.</returns>
    public static List<T>? Read<T>(ref DocumentCursor cursor, string expectation, ElementReader<T> readElement)
        where T : class => Read(ref cursor, expectation, readElement, new(UsualElements));

    /// <summary>Reads every element of an array into a list, which it clears before.</summary>
    /// <typeparam name="T">What an element is.</typeparam>
    /// <param name="cursor">A cursor that stands on the value.</param>
    /// <param name="expectation">What is allowed, for messages: <c>an array of blocks</c>.</param>
    /// <param name="readElement">Reads one element.</param>
    /// <param name="elements">The list. No element may hold such an array itself.</param>
    /// <returns>The list, or <see langword="null"/> if an element is wrong.</returns>
    public static List<T>? Read<T>(ref DocumentCursor cursor, string expectation, ElementReader<T> readElement, List<T> elements)
        where T : class
    {
        if (!cursor.TryEnterArray(expectation))
            return null;
        elements.Clear();
        int count = 0;
        while (cursor.NextElement())
        {
            count++;
            if (readElement(ref cursor) is T element)
                elements.Add(element);
        }

        return elements.Count == count && !cursor.IsBroken ? elements : null;
    }

    /// <summary>Reads an array of at least one element.</summary>
    /// <inheritdoc cref="Read{T}(ref DocumentCursor, string, ElementReader{T})"/>
    public static List<T>? ReadSome<T>(ref DocumentCursor cursor, string expectation, ElementReader<T> readElement)
        where T : class
    {
        int offset = cursor.Offset;
        List<T>? elements = Read(ref cursor, expectation, readElement);
        if (elements is not { Count: 0 })
            return elements;
        cursor.Report(offset, $"Found an array without an element; allowed is {expectation}.");
        return null;
    }
}
