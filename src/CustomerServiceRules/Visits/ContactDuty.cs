using System.Globalization;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Visits;

/// <summary>
/// What a customer is owed: so many contacts in each window of a rhythm, by certain ways, by a role. What a policy of duties
/// decides. Immutable.
/// </summary>
public sealed record ContactDuty
{
    private const string FixedMark = "at a fixed time";

    /// <summary>Creates a duty.</summary>
    /// <param name="id">Its ID, the same whatever its rhythm: <c>tob.visit</c>; not empty, without '|'.</param>
    /// <param name="rhythm">When its windows open and close.</param>
    /// <param name="times">How many contacts a window owes, at least 1.</param>
    /// <param name="role">The ID of the role that owes them: <c>tob.customer-manager</c>; not empty, without '|'.</param>
    /// <param name="ways">The ways that meet it, at least one, each once.</param>
    /// <exception cref="ArgumentException">An ID is empty or holds '|'; no way, or one twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than one contact.</exception>
    public ContactDuty(string id, ContactRhythm rhythm, int times, string role, params IEnumerable<ContactWay> ways)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        ArgumentNullException.ThrowIfNull(ways);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Id = Word(id, nameof(id));
        Role = Word(role, nameof(role));
        Rhythm = rhythm;
        Times = times;
        Ways = [.. ways.Order()];
        if (Ways.Count == 0 || Ways.Distinct().Count() < Ways.Count || !Ways.All(Enum.IsDefined))
            throw new ArgumentException($"Found the ways '{string.Join(", ", Ways)}', expected one or several of {string.Join(", ", Enum.GetNames<ContactWay>())}, each once.", nameof(ways));
    }

    /// <summary>Its ID, the same whatever its rhythm.</summary>
    public string Id { get; }

    /// <summary>When its windows open and close.</summary>
    public ContactRhythm Rhythm { get; }

    /// <summary>How many contacts a window owes, at least 1.</summary>
    public int Times { get; }

    /// <summary>The ID of the role that owes them.</summary>
    public string Role { get; }

    /// <summary>The ways that meet it, in the order of the enumeration; at least one.</summary>
    public IReadOnlyList<ContactWay> Ways { get; }

    /// <summary>Whether each contact is owed at a fixed time of its window; false by default.</summary>
    public bool AtFixedTime { get; init; }

    /// <summary>The topics of which a contact needs one to count; empty, the default: any contact counts.</summary>
    public IReadOnlyList<string> Topics
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(topic => Word(topic, nameof(value))).Order(StringComparer.Ordinal)];
    }
    = [];

    /// <summary>How a policy of duties writes and reads its decisions.</summary>
    public static ValueText<ContactDuty> Text { get; } = new(duty => duty.ToString(), Parse, duty => duty.Id);

    /// <summary>Whether a contact is of the kind that meets the duty, whenever it took place.</summary>
    /// <param name="contact">The contact.</param>
    public bool IsMetBy(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return Ways.Contains(contact.Way) && (Topics.Count == 0 || (contact.Topic is { } topic && Topics.Contains(topic)));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ContactDuty Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var duty = text.Split('|') is [var id, var times, var rhythm, var ways, var role, var topics, var fixedMark] && fixedMark is "" or FixedMark
                ? new ContactDuty(id, ContactRhythm.Parse(rhythm, CultureInfo.InvariantCulture), int.Parse(times, NumberStyles.None, CultureInfo.InvariantCulture), role, ways.Split(' ').Select(Enum.Parse<ContactWay>))
                {
                    AtFixedTime = fixedMark.Length > 0,
                    Topics = topics.Length == 0 ? [] : topics.Split(' '),
                }
                : throw new FormatException("The parts are not seven.");
            return duty.ToString() == text ? duty : throw new FormatException($"It would be written '{duty}'.");
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or OverflowException)
        {
            throw new FormatException($"Found the duty '{text}', expected one such as 'tob.visit|1|P1W|Visit|tob.customer-manager||{FixedMark}'.", problem);
        }
    }

    /// <summary>The text form, the same in every culture: <c>tob.visit|1|P1W|Visit|tob.customer-manager||at a fixed time</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id}|{Times}|{Rhythm}|{string.Join(' ', Ways)}|{Role}|{string.Join(' ', Topics)}|{(AtFixedTime ? FixedMark : "")}");

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other duty.</param>
    public bool Equals(ContactDuty? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id && Times == other.Times && Role == other.Role && AtFixedTime == other.AtFixedTime && Rhythm == other.Rhythm
        && Ways.SequenceEqual(other.Ways) && Topics.SequenceEqual(other.Topics));

    /// <summary>A hash code that goes with <see cref="Equals(ContactDuty?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Rhythm, Times, Role);

    private static string Word(string text, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text.AsSpan().ContainsAny('|', ' ')
            ? throw new ArgumentException($"Found '{text}', expected a word without '|' and spaces.", name)
            : text;
    }
}
