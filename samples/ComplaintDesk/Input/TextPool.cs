using System.Text;

namespace ComplaintDesk.Input;

/// <summary>Keeps each text once: a log repeats the names of its states, groups and persons on every row.</summary>
internal sealed class TextPool
{
    private const int LongestOnStack = 256;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _texts =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="utf8">Valid UTF-8.</param>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> letters = utf8.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[utf8.Length];
        letters = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        if (_texts.TryGetValue(letters, out var known))
            return known;

        var text = letters.ToString();
        _texts[letters] = text;
        return text;
    }
}
