namespace CustomerServiceRules.Approvals.Texts;

/// <summary>Shows where two texts differ: the lines that went and came, each with its number.</summary>
internal static class TextDifference
{
    private const int ShownLines = 40;

    public static string Describe(string approved, string actual)
    {
        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var changes = Changes(before, after).ToList();
        var shown = string.Join('\n', changes.Take(ShownLines));
        return changes.Count > ShownLines ? $"{shown}\n... and {changes.Count - ShownLines} more lines" : shown;
    }

    private static IEnumerable<string> Changes(string[] before, string[] after)
    {
        var common = CommonLengths(before, after);
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
                (i, j) = (i + 1, j + 1);
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
                yield return $"- {i + 1,5}: {before[i++]}";
            else
                yield return $"+ {j + 1,5}: {after[j++]}";
        }
    }

    /// <summary>The length of the longest common part of the remaining lines, for every pair of positions.</summary>
    private static int[,] CommonLengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
