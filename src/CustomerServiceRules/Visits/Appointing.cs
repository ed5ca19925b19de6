namespace CustomerServiceRules.Visits;

/// <summary>Finds the agreed time of a contact in its window.</summary>
internal sealed class Appointing(ObligationTerms terms, Excusing excusing)
{
    /// <summary>The agreed time of the contact with a number; null where none is agreed or the window does not hold it.</summary>
    public Appointment? In(ServedCustomer customer, ContactDuty duty, WindowSpan span, int number)
    {
        if (!duty.AtFixedTime || customer.Slots.Count == 0)
            return null;

        for (var day = span.First; day <= span.Last; day = day.AddDays(1))
        {
            if (Dated.On(customer.Slots, day) is not { } slot || slot.Day != day.DayOfWeek || --number > 0)
                continue;
            return Free(customer, duty, span, day) is { } on ? At(slot, on, on == day ? null : day) : null;
        }

        return null;
    }

    private Appointment? At(FixedSlot slot, DateOnly day, DateOnly? movedFrom)
    {
        var (opens, closes) = (terms.Calendar.At(day, slot.Opens), terms.Calendar.At(day, slot.Closes));

        // An agreed time within an hour that the clocks skip does not exist on that day.
        return opens < closes ? new Appointment(opens, closes, movedFrom) : null;
    }

    private DateOnly? Free(ServedCustomer customer, ContactDuty duty, WindowSpan span, DateOnly wanted)
    {
        for (var day = wanted; day <= span.Last; day = day.AddDays(1))
        {
            if (excusing.IsFree(customer, duty, day))
                return day;
        }

        for (var day = wanted.AddDays(-1); day >= span.First; day = day.AddDays(-1))
        {
            if (excusing.IsFree(customer, duty, day))
                return day;
        }

        return null;
    }
}
