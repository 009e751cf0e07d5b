using System.Text;

namespace Asam.Iop.Json.Reading;

/// <summary>The bytes of a document that was given as a string.</summary>
internal static class Utf8Bytes
{
    /// <summary>Gets the bytes of a text.</summary>
    /// <remarks>
    /// The platform's encoder puts a replacement character in the place of half a surrogate pair, and so would alter a text in silence.
    /// Here the half is encoded as if it were a character, which is no UTF-8, so that reading refuses it where it stands.
    /// </remarks>
    public static byte[] Of(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        int offset = 0;
        for (int i = 0; i < json.Length; i++)
        {
            if (!char.IsSurrogate(json[i]))
            {
                offset += json[i] < 0x80 ? 1 : json[i] < 0x800 ? 2 : 3;
            }
            else if (i + 1 < json.Length && char.IsSurrogatePair(json[i], json[i + 1]))
            {
                offset += 4;
                i++;
            }
            else
            {
                bytes[offset++] = (byte)(0xE0 | (json[i] >> 12));
                bytes[offset++] = (byte)(0x80 | ((json[i] >> 6) & 0x3F));
                bytes[offset++] = (byte)(0x80 | (json[i] & 0x3F));
            }
        }

        return bytes;
    }
}
