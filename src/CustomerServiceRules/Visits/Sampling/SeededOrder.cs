using System.Security.Cryptography;
using System.Text;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>
/// The order of a lottery: units by SHA-256(SHA-256(seed) followed by the ID), both as UTF-8, the lowest hash first and hashes
/// compared byte by byte. It depends on the seed and the IDs alone.
/// </summary>
internal static class SeededOrder
{
    /// <exception cref="ArgumentException">The seed or an ID is empty, a text is half a character, or an ID stands in it twice.</exception>
    public static SubjectId[] Of(string seed, IEnumerable<SubjectId> population)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(seed);
        WholeText.Check(seed, nameof(seed));
        ArgumentNullException.ThrowIfNull(population);
        var units = population.ToArray();
        Check(units);

        var start = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        var keys = new string[units.Length];
        for (var i = 0; i < units.Length; i++)
            keys[i] = Convert.ToHexString(SHA256.HashData([.. start, .. Encoding.UTF8.GetBytes(units[i].Value)]));
        Array.Sort(keys, units, StringComparer.Ordinal);
        return units;
    }

    /// <exception cref="ArgumentException">An ID is the default value or stands in the list twice.</exception>
    public static void Check(IReadOnlyList<SubjectId> units)
    {
        var seen = new HashSet<SubjectId>(units.Count);
        foreach (var unit in units)
        {
            if (unit == default)
                throw new ArgumentException("Found a unit without an ID among those to draw from, expected an ID for each.", nameof(units));
            if (!seen.Add(unit))
                throw new ArgumentException($"Found {unit} twice among those to draw from, expected each once.", nameof(units));
        }
    }
}
