using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>The duties that rules conclude, from their figures.</summary>
internal static class OwedContacts
{
    public static ContactDuty FirstCall(TimeLimit within) =>
        new(CareContacts.FirstCall, ContactRhythm.Once(within), times: 1, CareRoles.CallbackSpecialist.Id, ContactWay.Call);

    public static ContactDuty Thanks(TimeLimit within) =>
        About(new(CareContacts.Thanks, ContactRhythm.Once(within), times: 1, CareRoles.CallbackSpecialist.Id, ContactWay.Message), CareTopics.Thanks);

    public static ContactDuty WelcomeCall(TimeLimit within) =>
        About(new(CareContacts.WelcomeCall, ContactRhythm.Once(within), times: 1, CareRoles.Ambassador.Id, ContactWay.Call), CareTopics.Hotline);

    public static ContactDuty HotlineMessage(TimeLimit within) =>
        About(new(CareContacts.HotlineMessage, ContactRhythm.Once(within), times: 1, CareRoles.Ambassador.Id, ContactWay.Message), CareTopics.Hotline);

    public static ContactDuty Calls(ContactRhythm rhythm, int times) =>
        new(CareContacts.Call, rhythm, times, CareRoles.Ambassador.Id, ContactWay.Call);

    public static ContactDuty Messages(ContactRhythm rhythm, int times) =>
        About(new(CareContacts.Message, rhythm, times, CareRoles.Ambassador.Id, ContactWay.Message), CareTopics.Birthday, CareTopics.Event, CareTopics.Surroundings);

    public static ContactDuty Progress(ContactRhythm rhythm) =>
        About(new(CareContacts.Progress, rhythm, times: 1, CareRoles.PropertyCompany.Id, ContactWay.Message), CareTopics.Progress);

    public static ContactDuty Preview(ContactRhythm rhythm) =>
        About(new(CareContacts.Preview, rhythm, times: 1, CareRoles.Developer.Id, ContactWay.Publication), CareTopics.Preview);

    private static ContactDuty About(ContactDuty duty, params string[] topics) => duty with { Topics = topics };
}
