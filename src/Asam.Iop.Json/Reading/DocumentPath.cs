using System.Globalization;
using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>Where a cursor stands, as property names and indexes. It becomes text only where an error needs it.</summary>
internal sealed class DocumentPath(string root)
{
    /// <summary>A longer name cannot be one that is known; its beginning is enough to find it by.</summary>
    private const int MaxNameLength = 60;

    private readonly string?[] _names = new string?[PlanDocument.MaxDepth];
    private readonly int[] _indexes = new int[PlanDocument.MaxDepth];
    private int _length;

    public void Enter(int level, string name)
    {
        _names[level] = name;
        _length = level + 1;
    }

    public void Enter(int level, int index)
    {
        _names[level] = null;
        _indexes[level] = index;
        _length = level + 1;
    }

    public void LeaveTo(int level) => _length = level;

    public override string ToString()
    {
        StringBuilder text = new(root);
        for (int i = 0; i < _length; i++)
        {
            if (_names[i] is string name)
                AppendName(text, name);
            else
                text.Append('[').Append(_indexes[i].ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return text.ToString();
    }

    private static void AppendName(StringBuilder text, string name)
    {
        if (name.Length is > 0 and <= MaxNameLength && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$'))
            text.Append('.').Append(name);
        else
            text.Append("['").Append(Excerpt.Of(name.Replace("\\", "\\\\").Replace("'", "\\'"), MaxNameLength)).Append("']");
    }
}
