using CustomerServiceRules.Calendars;
using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Composition;

/// <summary>What a composition hands to the rulebook.</summary>
internal sealed record ComposedParts(
    string Edition,
    TimeZoneInfo TimeZone,
    CalendarBook Calendars,
    int FiringLimit,
    Terminology Terms,
    RulebookCatalogue Catalogue,
    IReadOnlyList<PolicyNetwork> Networks,
    IReadOnlyList<ParameterHistory> Histories,
    IReadOnlyDictionary<DataList, IReadOnlyList<ICited>> Lists,
    IReadOnlyList<ComposedLifecycle> Lifecycles);
