using System.Globalization;
using System.Text;

namespace Asam.Iop.Json.Tests.Agreement.Mutations;

/// <summary>Alters the properties, elements and values of a document.</summary>
internal sealed class TreeMutations(Random random)
{
    private const int Deep = 40;

    /// <summary>Alters one thing.</summary>
    /// <param name="root">The document.</param>
    /// <param name="other">Another document, of which parts may be taken.</param>
    public void Mutate(JsonTree root, JsonTree other)
    {
        JsonTree[] all = [.. root.All()];
        JsonTree[] holders = [.. all.Where(each => each.Parts.Count > 0)];
        JsonTree value = Pick(all);
        if (holders.Length == 0 || random.Next(2) == 0)
            MutateValue(value, other);
        else
            MutateParts(Pick(holders), holders, other);
    }

    /// <summary>Writes every text and number of a document in another way that says the same.</summary>
    public void Respell(JsonTree root)
    {
        foreach (JsonTree value in root.All().Where(each => each.Kind == JsonTreeKind.Value))
            value.Raw = value.Raw[0] == '"' ? Escaped(value.Raw) : char.IsAsciiDigit(value.Raw[0]) ? Respelled(value.Raw) : value.Raw;
        foreach (JsonTree holder in root.All().Where(each => each.Kind == JsonTreeKind.Object))
        {
            (string Name, JsonTree Value)[] shuffled = [.. holder.Parts.Select(part => (random.Next(8) == 0 ? Escaped(part.Name) : part.Name, part.Value))];
            random.Shuffle(shuffled);
            holder.Parts.Clear();
            holder.Parts.AddRange(shuffled);
        }
    }

    private void MutateValue(JsonTree value, JsonTree other)
    {
        switch (random.Next(9))
        {
            case 0:
                value.Become(Pick([.. other.All()]));
                break;
            case 1:
                value.Become(JsonTree.Of(Pick(MutationWords.Values)));
                break;
            case 2:
                value.Become(JsonTree.Of($"\"{Pick(MutationWords.OddTexts)}\""));
                break;
            case 3:
                value.Become(JsonTree.Of(new string('[', Deep) + new string(']', random.Next(8) == 0 ? Deep - 1 : Deep)));
                break;
            case 4:
                JsonTree wrapped = JsonTree.Holding(JsonTreeKind.Array);
                wrapped.Parts.Add((string.Empty, value.Copy()));
                value.Become(wrapped);
                break;
            default:
                MutateAlike(value);
                break;
        }
    }

    /// <summary>Puts a value of the same type in the place of another, so that a document may well stay right.</summary>
    private void MutateAlike(JsonTree value)
    {
        if (value.Kind != JsonTreeKind.Value || value.Raw.Length == 0)
            value.Become(JsonTree.Of(Pick(MutationWords.Numbers)));
        else if (value.Raw[0] == '"')
            value.Raw = AlteredText(value.Raw);
        else
            value.Raw = random.Next(3) == 0 && char.IsAsciiDigit(value.Raw[0]) ? Respelled(value.Raw) : Pick(MutationWords.Numbers);
    }

    private string AlteredText(string raw) => random.Next(8) switch
    {
        0 => raw.ToUpperInvariant(),
        1 => $"\" {raw[1..]}",
        2 => $"{raw[..^1]} \"",
        3 => Escaped(raw),
        4 => $"\"{Pick(MutationWords.OddTexts)}{raw[1..]}",
        _ => $"\"{Pick(MutationWords.Texts)}\"",
    };

    private void MutateParts(JsonTree holder, JsonTree[] holders, JsonTree other)
    {
        int at = random.Next(holder.Parts.Count);
        (string name, JsonTree part) = holder.Parts[at];
        switch (random.Next(8))
        {
            case 0:
                holder.Parts.RemoveAt(at);
                break;
            case 1:
                holder.Parts.Insert(random.Next(holder.Parts.Count + 1), (name, part.Copy()));
                break;
            case 2:
                for (int i = random.Next(2) == 0 ? 60 : random.Next(2, 14); i > 0; i--)
                    holder.Parts.Insert(at, (name, part.Copy()));
                break;
            case 3:
                holder.Parts[at] = (Named(holder, NewName(name)), part);
                break;
            case 4:
                holder.Parts.RemoveAt(at);
                JsonTree target = Pick(holders);
                target.Parts.Insert(random.Next(target.Parts.Count + 1), (Named(target, name), part.Copy()));
                break;
            case 5:
                int with = random.Next(holder.Parts.Count);
                (holder.Parts[at], holder.Parts[with]) = (holder.Parts[with], holder.Parts[at]);
                break;
            case 6:
                holder.Parts.Insert(at, (Named(holder, NewName(name)), JsonTree.Of(AnyValue())));
                break;
            default:
                (string otherName, JsonTree taken) = Pick([.. other.All().SelectMany(each => each.Parts).DefaultIfEmpty((name, part))]);
                holder.Parts.Insert(at, (Named(holder, otherName), taken.Copy()));
                break;
        }
    }

    private string AnyValue() => random.Next(4) switch
    {
        0 => Pick(MutationWords.Values),
        1 => Pick(MutationWords.Numbers),
        2 => $"\"{Pick(MutationWords.OddTexts)}\"",
        _ => $"\"{Pick(MutationWords.Texts)}\"",
    };

    private string NewName(string name) => random.Next(6) switch
    {
        0 when name.Length > 0 => Escaped(name),
        1 => name.ToUpperInvariant(),
        _ => $"\"{Pick(MutationWords.Names)}\"",
    };

    /// <summary>What is put into an object has a name, and what is put into an array has none.</summary>
    private string Named(JsonTree holder, string name) =>
        holder.Kind != JsonTreeKind.Object ? string.Empty : name.Length > 0 ? name : $"\"{Pick(MutationWords.Names)}\"";

    /// <summary>Writes some characters of a quoted text as escapes.</summary>
    private string Escaped(string raw)
    {
        StringBuilder text = new();
        for (int i = 0; i < raw.Length; i++)
        {
            bool isPlain = char.IsAsciiLetterOrDigit(raw[i]) && !raw.Contains('\\', StringComparison.Ordinal);
            if (isPlain && random.Next(4) == 0)
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)raw[i]:x4}");
            else
                text.Append(raw[i]);
        }

        return text.ToString();
    }

    /// <summary>Writes a number without an exponent in another way.</summary>
    private string Respelled(string raw)
    {
        if (raw.Any(character => !char.IsAsciiDigit(character)))
            return raw.Contains('.', StringComparison.Ordinal) && !raw.Contains('e', StringComparison.OrdinalIgnoreCase) ? raw + "00e0" : raw;
        return random.Next(6) switch
        {
            0 => raw + ".0",
            1 => raw + "." + new string('0', random.Next(1, 40)),
            2 => (raw == "0" ? raw : raw + "000") + "e-3",
            3 => raw + "E+0",
            4 => "0." + raw + "e" + raw.Length.ToString(CultureInfo.InvariantCulture),
            _ => raw,
        };
    }

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
