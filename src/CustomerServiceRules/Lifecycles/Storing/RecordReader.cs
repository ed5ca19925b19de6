using System.Text.Json;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Storing;

/// <summary>Reads records back, and refuses what the definition does not know.</summary>
internal sealed class RecordReader(LifecycleFrame frame, IReadOnlyList<Track> tracks)
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, Role> _roles = tracks.SelectMany(track => track.Triggers).SelectMany(trigger => trigger.Roles).Append(Role.Clock)
        .DistinctBy(role => role.Id).ToDictionary(role => role.Id, StringComparer.Ordinal);

    /// <summary>All roles of the definition, and the clock.</summary>
    public IReadOnlyCollection<Role> Roles => _roles.Values;

    /// <exception cref="FormatException">The text is no record of the definition.</exception>
    public LifecycleRecord Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"Found a text that is no stored record of {frame.Id}: {e.Message}", e);
        }
    }

    private LifecycleRecord Read(JsonElement json)
    {
        Only(json, "case", "lifecycle", "version", "sequence", "state", "regions", "history");
        var (caseId, lifecycle) = (Text(json, "case"), Text(json, "lifecycle"));
        if (string.IsNullOrWhiteSpace(caseId))
            throw new FormatException($"Found a record of {lifecycle} without the ID of its case.");
        if (lifecycle != frame.Id)
            throw new FormatException($"Found a record of {lifecycle}, expected one of {frame.Id}.");
        if (Number(json, "version") is var version && version != frame.Version)
            throw new FormatException($"Found a record of {frame.Id} version {version}, expected version {frame.Version}; migrate it.");

        var replay = new Replay(frame, tracks, _roles, caseId);
        foreach (var happened in Elements(json, "history"))
        {
            Only(happened, "sequence", "at", "kind", "region", "trigger", "role", "from", "to", "corrects", "instant", "reason");
            replay.Add(
                Number(happened, "sequence"),
                Instant(happened, "at"),
                Optional(happened, "kind"),
                Optional(happened, "region"),
                Optional(happened, "trigger"),
                Optional(happened, "role"),
                Optional(happened, "from"),
                Text(happened, "to"),
                Correction(happened));
        }

        return replay.End(Number(json, "sequence"), Text(json, "state"), Regions(json));
    }

    /// <summary>What is not read would be lost when the record is stored again.</summary>
    private static void Only(JsonElement json, params ReadOnlySpan<string> known)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (!known.Contains(member.Name))
                throw new FormatException($"Found the member '{member.Name}' in the record, expected only {string.Join(", ", known!)}.");
        }
    }

    private static Dictionary<string, string> Regions(JsonElement json) => json.TryGetProperty("regions", out var regions)
        ? regions.EnumerateObject().ToDictionary(region => region.Name, region => region.Value.GetString() ?? "", StringComparer.Ordinal)
        : [];

    private static JsonElement.ArrayEnumerator Elements(JsonElement json, string name) => json.TryGetProperty(name, out var array)
        ? array.EnumerateArray()
        : throw new FormatException($"Found no array '{name}' in the record.");

    private static string Text(JsonElement json, string name) =>
        Optional(json, name) ?? throw new FormatException($"Found no text '{name}' in the record.");

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.TryGetInt32(out var number)
        ? number
        : throw new FormatException($"Found no whole number '{name}' in the record.");

    private static EventCorrection? Correction(JsonElement json)
    {
        if (json.TryGetProperty("corrects", out _))
        {
            var reason = Text(json, "reason");
            return string.IsNullOrWhiteSpace(reason)
                ? throw new FormatException("Found a correction without a reason in the record, expected one in words.")
                : new EventCorrection(Number(json, "corrects"), Instant(json, "instant"), reason);
        }

        return json.TryGetProperty("instant", out _) || json.TryGetProperty("reason", out _)
            ? throw new FormatException("Found an 'instant' or a 'reason' in an event that corrects nothing, expected them with 'corrects' alone.")
            : null;
    }

    private static DateTimeOffset Instant(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.TryGetDateTimeOffset(out var instant) && HasOffset(value.GetString()!)
            ? instant
            : throw new FormatException($"Found an event without an instant '{name}' with offset, such as 2026-09-30T12:00:00+08:00.");

    /// <summary>Without an offset the instant would be that of the machine's own time zone.</summary>
    private static bool HasOffset(string instant) => instant.EndsWith('Z') || (instant.Contains('T', StringComparison.Ordinal) && instant[^6] is '+' or '-');
}
