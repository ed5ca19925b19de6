using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits;

/// <summary>Finds for each obligation of one duty and customer the contact that meets it.</summary>
internal static class Matching
{
    /// <summary>Fills in the contacts that meet, and says of each contact of the duty's kind whether and whose window it lies in.</summary>
    /// <param name="obligations">In the order of their windows and numbers.</param>
    /// <param name="contacts">In the order of their instants.</param>
    /// <param name="matched">The contact of each obligation; null at first.</param>
    /// <param name="workingTime">The calendar in whose working time a contact has to lie; null: at any time.</param>
    public static List<(Contact Contact, ContactPlace Place)> Match(
        List<Obligation> obligations, List<Contact> contacts, Contact?[] matched, WorkingCalendar? workingTime)
    {
        var places = new List<(Contact, ContactPlace)>();
        var once = obligations[0].Spell.EventAt is not null;
        var inWindow = new List<Contact>();
        var (from, until) = (0, once ? obligations.Count : 0);
        foreach (var contact in contacts)
        {
            while (!once && from < obligations.Count && (until <= from || obligations[from].Window.IsOver(contact.At)))
            {
                if (until > from)
                {
                    Fill(obligations, from, until, inWindow, matched, workingTime);
                    inWindow.Clear();
                    from = until;
                }

                until = EndOfWindow(obligations, from);
            }

            var at = once ? Due(obligations, contact, matched) : from;
            var isInWindow = at >= 0 && at < obligations.Count && obligations[at].Window.Contains(contact.At);
            var isOfKind = isInWindow ? obligations[at].Duty.IsMetBy(contact) : obligations.Exists(one => one.Duty.IsMetBy(contact));
            if (!isOfKind)
                continue;
            places.Add((contact, new ContactPlace(isInWindow, isInWindow ? obligations[at].Staff : null)));
            if (isInWindow && once)
                matched[at] = contact;
            else if (isInWindow)
                inWindow.Add(contact);
        }

        if (!once && inWindow.Count > 0)
            Fill(obligations, from, until, inWindow, matched, workingTime);
        return places;
    }

    /// <summary>Whether a contact is made at the agreed time, where there is one, and in working time; where it is excused, at any time.</summary>
    public static bool IsInTime(Obligation obligation, Contact contact, WorkingCalendar? workingTime) =>
        obligation.Excusal is not null
        || ((obligation.Appointment is not { } agreed || (contact.At >= agreed.Opens && contact.At < agreed.Closes))
            && (workingTime is null || workingTime.IsWorkingTime(contact.At)));

    // Those in time first, so that a contact too many never makes a finding of one that was kept.
    private static void Fill(List<Obligation> obligations, int from, int until, List<Contact> contacts, Contact?[] matched, WorkingCalendar? workingTime)
    {
        for (var i = from; i < until && contacts.Count > 0; i++)
        {
            var inTime = contacts.FindIndex(contact => IsInTime(obligations[i], contact, workingTime));
            if (inTime < 0)
                continue;
            matched[i] = contacts[inTime];
            contacts.RemoveAt(inTime);
        }

        for (var i = from; i < until && contacts.Count > 0; i++)
        {
            if (matched[i] is not null)
                continue;
            matched[i] = contacts[0];
            contacts.RemoveAt(0);
        }
    }

    private static int EndOfWindow(List<Obligation> obligations, int from)
    {
        var until = from;
        while (until < obligations.Count && ReferenceEquals(obligations[until].Window, obligations[from].Window))
            until++;
        return until;
    }

    // Windows after events may overlap: a contact meets what falls due first, and so as many are met as can be.
    private static int Due(List<Obligation> obligations, Contact contact, Contact?[] matched)
    {
        var due = -1;
        for (var i = 0; i < obligations.Count; i++)
        {
            if (matched[i] is null && obligations[i].Window.Contains(contact.At) && obligations[i].Duty.IsMetBy(contact)
                && (due < 0 || obligations[i].Window.Closes < obligations[due].Window.Closes))
            {
                due = i;
            }
        }

        return due;
    }
}
