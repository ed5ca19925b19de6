using System.Buffers;
using System.Text;

namespace CustomerServiceRules.Facts;

/// <summary>Texts that come back from JSON as they went: without halves of surrogate pairs.</summary>
internal static class WholeText
{
    /// <exception cref="ArgumentException">The ID holds half a surrogate pair.</exception>
    public static void Check(string id, string parameter)
    {
        if (!IsWhole(id))
            throw new ArgumentException($"Found the ID '{id}' with half a surrogate pair, expected text that UTF-8 can hold.", parameter);
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != OperationStatus.Done)
                return false;
            text = text[(at + length)..];
        }

        return true;
    }
}
