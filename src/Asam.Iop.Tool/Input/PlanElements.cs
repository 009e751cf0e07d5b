using System.Globalization;
using System.Text.Json;
using Asam.Iop.Json;

namespace Asam.Iop.Tool.Input;

/// <summary>Reads the plans of a JSON array of any length. Only one element, and the bytes that come next, are in memory at a time.</summary>
/// <param name="name">The name of the file in faults.</param>
internal sealed class PlanElements(string name)
{
    private readonly ArrayCutter _cutter = new();
    private int _index;

    /// <summary>Gets a value indicating whether the rest cannot be read, since an element breaks the syntax of JSON.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Gets the bytes of the element that has no end yet, as far as they were seen.</summary>
    public long ElementBytes => _cutter.ElementBytes;

    /// <summary>Reads the plans in the bytes that come next.</summary>
    public IEnumerable<InputItem> Next(byte[] bytes)
    {
        foreach (ArrayElement element in _cutter.Next(bytes))
        {
            bool isNone = _index == 0 && _cutter.IsClosed && IsBlank(element.Text) && !element.IsTooLarge;
            foreach (InputItem item in isNone ? [] : Read(element))
                yield return item;
            if (IsBroken)
                yield break;
            _index++;
        }
    }

    /// <summary>Says what is wrong with the end of the array, if something is.</summary>
    public IEnumerable<InputItem> End()
    {
        ArrayElement rest = _cutter.Rest();
        if (_cutter.IsClosed && IsBlank(rest.Text))
            return [];
        return !_cutter.IsClosed && rest.IsTooLarge
            ? [Fault(rest.Line, "$", "The document is cut short: it ends before its JSON is complete.")]
            : Items([.. _cutter.IsClosed ? "[0]"u8 : "[0,"u8, .. rest.Text], rest.Line).Skip(1);
    }

    private InputItem[] Read(ArrayElement element)
    {
        if (element.IsTooLarge)
        {
            IsBroken = !IsJson(element.Text, isWhole: false);
            string message = $"The plan is too large; allowed are at most {PlanDocument.MaxBytes} bytes.{(IsBroken ? " It is no JSON, so the rest is not read." : "")}";
            return [Fault(element.Line, Path(string.Empty), message)];
        }

        // Where a plan is missing, the fault is the comma that comes instead.
        ReadOnlySpan<byte> end = !_cutter.IsClosed && IsBlank(element.Text) ? ",0]"u8 : "]"u8;
        InputItem[] items = [.. Items([.. "[0,"u8, .. element.Text, .. end], element.Line).Skip(1)];
        IsBroken = items.Any(item => item.Plan is null) && !IsJson(element.Text, isWhole: true);
        return items;
    }

    /// <summary>Reads an array of an element, which stands after another, so that a missing one is missed.</summary>
    private IEnumerable<InputItem> Items(byte[] array, int line) => PlanFile.Read(array, PlanFileKind.Json).Select(reading => new InputItem(
        name, reading.Plan, [.. reading.Errors.Select(error => InputFault.Of(name, line - 1, error)).Select(fault => fault with { Path = InFile(fault.Path!) })]));

    private InputItem Fault(int line, string path, string message) => new(name, Plan: null, [new(name, line, path, message)]);

    private string InFile(string path) => path.StartsWith("$[1]", StringComparison.Ordinal) ? Path(path["$[1]".Length..]) : path;

    private string Path(string below) => string.Create(CultureInfo.InvariantCulture, $"$[{_index}]{below}");

    private static bool IsBlank(byte[] text) => text.AsSpan().Trim(" \t\r\n"u8).IsEmpty;

    private static bool IsJson(byte[] text, bool isWhole)
    {
        Utf8JsonReader reader = new(text, isWhole, state: default);
        try
        {
            while (reader.Read())
                continue;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
