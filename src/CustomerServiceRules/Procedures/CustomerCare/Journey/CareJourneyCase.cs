using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// What is known of a buyer's journey: the file, and the contacts that took place, the same that obligations are settled by.
/// Immutable.
/// </summary>
/// <param name="File">What is on file.</param>
[Cites("CARE-1.1", "CARE-1.2", "CARE-1.3")]
public sealed record CareJourneyCase(CareFile File)
{
    /// <summary>The contacts with the buyer, in any order; those with others do not count. Empty by default.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Whether a contact of a way took place by an instant, not before another one.</summary>
    /// <param name="way">The way.</param>
    /// <param name="topic">What it has to be about; null: anything.</param>
    /// <param name="from">The first instant that counts; null: none does.</param>
    /// <param name="asOf">The last instant that counts.</param>
    internal bool Holds(ContactWay way, string? topic, DateTimeOffset? from, DateTimeOffset asOf) => Contacts.Any(contact =>
        contact.Customer == File.Subject && contact.Way == way && (topic is null || contact.Topic == topic) && contact.At >= from && contact.At <= asOf);
}
